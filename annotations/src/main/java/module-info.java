/** The annotations that mark kernels and packets. They carry no code and need nothing else. */
module dev.broadside.annotations {
    exports dev.broadside.annotations;
}
