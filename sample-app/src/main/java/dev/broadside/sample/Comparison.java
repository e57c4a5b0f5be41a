package dev.broadside.sample;

import java.util.List;

/** A workload done in all ways. */
record Comparison(String workload, List<Result> results) {

    /** What one way took, and what came out. */
    record Result(Way way, Measurement measurement, int checksum) {}

    /** How many times as fast as the first way a way is. */
    double speedUp(Result result) {
        return results.get(0).measurement().nanos() / result.measurement().nanos();
    }

    /**
     * Checks that all ways gave the same.
     *
     * @throws WrongAnswerException if one did not
     */
    void check() {
        Result first = results.get(0);
        for (Result result : results) {
            if (result.checksum() != first.checksum()) {
                throw new WrongAnswerException(String.format(
                        "%s: checksum %08x by %s, but %08x by %s",
                        workload,
                        first.checksum(),
                        first.way().title(),
                        result.checksum(),
                        result.way().title()));
            }
        }
    }
}
