package dev.broadside.processor.harness;

/** Compiles a user's program with our processors. */
@FunctionalInterface
public interface UserCompiler {

    Outcome compile(Program program);
}
