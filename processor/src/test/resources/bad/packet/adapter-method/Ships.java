package app;

import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import lib.Hidden;
import lib.Narrow;
import lib.Rivals;

final class Ships extends Hidden {

    @Packet(adapters = app.Adapters.Instance.class)
    record One(
            int id,
            Vector position) {} // ~ error [packet/adapter-method] Component 'One.position' would be adapted by 'pack(Vector)' of 'Instance', which is not static. Make it a static method without checked exceptions that generated code can call.

    @Packet(adapters = app.Adapters.Private.class)
    record Two(
            int id,
            Vector position, // ~ error [packet/adapter-method] Component 'Two.position' would be adapted by 'unpack(Xy)' of 'Private', which cannot be called from package 'app'.
            Vector target,
            @Length(2) Vector[] guns) {}

    @Packet(adapters = app.Adapters.PrivateInInterface.class)
    record Three(
            int id,
            Vector position) {} // ~ error [packet/adapter-method] Component 'Three.position' would be adapted by 'unpack(Xy)' of 'PrivateInInterface', which cannot be called from package 'app'.

    @Packet(adapters = app.Adapters.Checked.class)
    record Four(
            int id,
            Vector position) {} // ~ error [packet/adapter-method] Component 'Four.position' would be adapted by 'pack(Vector)' of 'Checked', which declares a checked exception.

    @Packet(adapters = app.Adapters.Generic.class)
    record Five(
            int id,
            Vector position) {} // ~ error [packet/adapter-method] Component 'Five.position' would be adapted by 'pack(Vector)' of 'Generic', which has type parameters.

    @Packet(adapters = Narrow.class)
    record Six(
            int id,
            Narrow.Colour colour) {} // ~ error [packet/adapter-method] Component 'Six.colour' would be adapted by 'pack(Colour)' of 'Narrow', which cannot be called from package 'app'.

    @Packet(adapters = Hidden.Adapters.class)
    record Seven(
            int id,
            Hidden.Colour colour) {} // ~ error [packet/adapter-method] Component 'Seven.colour' would be adapted by 'pack(Colour)' of 'Adapters', which cannot be called from package 'app'.

    private static final class Mine {
        private Mine() {}

        static Xy pack(Vector vector) {
            return new Xy(vector.x, vector.y);
        }

        static Vector unpack(Xy packet) {
            return new Vector();
        }
    }

    @Packet(adapters = Mine.class)
    record Eight(
            int id,
            Vector position, // ~ error [packet/adapter-method] Component 'Eight.position' would be adapted by 'pack(Vector)' of 'Mine', which cannot be called from package 'app'.
            Vector target) {}

    @Packet(adapters = Rivals.class)
    record Nine(
            int id,
            Rivals.Red red) {} // ~ error [packet/adapter-method] Component 'Nine.red' would be adapted by 'pack(Colour)' of 'Rivals', which takes 'Colour', which cannot be named in package 'app'.

    static Object use() {
        return Mine.unpack(Mine.pack(new Vector()));
    }
}
