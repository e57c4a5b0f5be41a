// ~ option --add-modules dev.broadside.runtime

module app {
    requires dev.broadside.annotations;
}
