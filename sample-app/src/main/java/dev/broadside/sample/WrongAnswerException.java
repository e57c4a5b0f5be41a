package dev.broadside.sample;

/** Says that something was calculated wrongly. */
final class WrongAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong. */
    WrongAnswerException(String message) {
        super(message);
    }
}
