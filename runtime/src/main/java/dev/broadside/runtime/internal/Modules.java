package dev.broadside.runtime.internal;

/** Which optional modules of the platform this one can use: not every program has all of them. */
public final class Modules {

    private Modules() {}

    /**
     * Returns whether a module of the platform is there and can be used.
     *
     * @param name its name
     * @return whether
     */
    public static boolean canUse(String name) {
        return ModuleLayer.boot()
                .findModule(name)
                .filter(Modules.class.getModule()::canRead)
                .isPresent();
    }
}
