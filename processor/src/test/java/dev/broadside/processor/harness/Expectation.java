package dev.broadside.processor.harness;

import dev.broadside.processor.harness.Report.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a compiler must tell about a bad program, written in the program on the line it is told of:
 * {@code // ~ error [task/private-kernel] Kernel 'blur' is private}. Without an id it is the compiler's own report;
 * {@code // ~ error:9 …} is one in the ninth column, {@code // ~ nowhere error …} is one without a line, {@code // ~ javac warning …} one that ecj does not make, and the
 * other way round.
 *
 * @param kind how bad it is
 * @param path the source file, empty for nowhere
 * @param line the line, 0 for nowhere
 * @param column the column in javac, 0 for any
 * @param id the id, if it is one of ours
 * @param part what the text contains
 * @param only the only compiler that tells it, if not both do
 * @param canBeInRecord whether there is a packet in the file
 */
public record Expectation(
        Kind kind,
        String path,
        long line,
        long column,
        Optional<String> id,
        String part,
        Optional<String> only,
        boolean canBeInRecord) {

    private static final Pattern COMMENT = Pattern.compile(
            "// ~ (?<only>javac |ecj )?(?<nowhere>nowhere )?(?<kind>error|warning|note)(:(?<column>\\d+))? (\\[(?<id>[^]]+)] )?(?<part>[^~]*?)"
                    + "(?= // ~|$)");

    /** Collects the expectations of a file. */
    static List<Expectation> in(Source source) {
        List<Expectation> expectations = new ArrayList<>();
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = COMMENT.matcher(lines.get(i));
            while (matcher.find()) {
                boolean nowhere = matcher.group("nowhere") != null;
                expectations.add(new Expectation(
                        Kind.valueOf(matcher.group("kind").toUpperCase(Locale.ROOT)),
                        nowhere ? "" : source.path(),
                        nowhere ? 0 : i + 1,
                        matcher.group("column") == null ? 0 : Long.parseLong(matcher.group("column")),
                        Optional.ofNullable(matcher.group("id")),
                        matcher.group("part"),
                        Optional.ofNullable(matcher.group("only")).map(String::strip),
                        source.text().contains("@Packet")));
            }
        }
        return expectations;
    }

    /** Whether javac reported this, to the word. */
    boolean isMetBy(Report report) {
        return isThere(report)
                && (column == 0 || column == report.column())
                && isOfThisKind(report)
                && report.sentence().contains(part);
    }

    /** Whether ecj did, which has its own words for what is not ours, and shows no place for what is in a record. */
    boolean isMetInEcjBy(Report report) {
        return (isThere(report) || (canBeInRecord && report.path().isEmpty()))
                && isOfThisKind(report)
                && (id.isEmpty() || report.sentence().contains(part));
    }

    private boolean isThere(Report report) {
        return path.equals(report.path()) && line == report.line();
    }

    private boolean isOfThisKind(Report report) {
        return kind == report.kind() && id.equals(report.id());
    }

    @Override
    public String toString() {
        return path + ":" + line + (column == 0 ? "" : ":" + column) + ": " + kind + " "
                + id.map(name -> "[" + name + "] ").orElse("") + part;
    }
}
