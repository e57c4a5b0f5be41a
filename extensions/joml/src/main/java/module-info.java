/** Lets Broadside's packets have components of the types of JOML. */
@org.jspecify.annotations.NullMarked
module dev.broadside.joml {
    requires transitive dev.broadside.annotations;
    requires transitive dev.broadside.runtime;
    requires transitive org.joml;
    requires static org.jspecify;

    exports dev.broadside.joml;
}
