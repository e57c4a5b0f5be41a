package app;

import dev.broadside.annotations.Task;
import geo.Base;

final class Filters extends Base {
    @Task(packet = Base.Hidden.class) // ~ error [task/packet-access] Packet 'geo.Base.Hidden' is
    static Hidden blur(int id) {
        return hidden(id);
    }

    @Task
    static Base.Hidden blurAgain(int id) { // ~ error [task/packet-access] cannot be used from 'app'. Make it public or move it.
        return hidden(id);
    }
}
