package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How many ids a dispatch has, and in which batches: a count and a batch size, or extents and those of the tiles. */
final class Extents {

    private static final List<String> EXTENTS = List.of("width", "height", "depth");
    private static final List<String> TILES = List.of("tileWidth", "tileHeight", "tileDepth");
    private static final List<String> PLACES = List.of("x", "y", "z");
    private static final String TOO_MANY = "the product of the extents above 2,147,483,647";

    private final int dimensions;
    private final List<String> sizes;
    private final List<String> batch;

    Extents(KernelNames names) {
        this.dimensions = names.places().size();
        this.sizes = (isLinear() ? Stream.of("count") : EXTENTS.stream().limit(dimensions))
                .map(names::get)
                .toList();
        this.batch = (isLinear() ? Stream.of("batchSize") : TILES.stream().limit(dimensions))
                .map(names::get)
                .toList();
    }

    private boolean isLinear() {
        return dimensions == 1;
    }

    /** Adds the parameters of a dispatch method. */
    void addTo(MethodSpec.Builder method, boolean hasBatchSize) {
        sizes.forEach(size -> method.addParameter(TypeName.INT, size));
        if (hasBatchSize) {
            batch.forEach(size -> method.addParameter(TypeName.INT, size));
        }
    }

    /** Returns the expression for the number of ids, once it has been checked. */
    CodeBlock count() {
        return CodeBlock.of("$L", String.join(" * ", sizes));
    }

    /** Returns an expression for a call of calls. */
    CodeBlock taken(String calls, boolean hasBatchSize) {
        List<String> arguments = padded(sizes);
        if (hasBatchSize) {
            arguments.addAll(padded(batch));
        }
        return CodeBlock.of("$N.$L($L)", calls, hasBatchSize ? "take" : "takeEqually", String.join(", ", arguments));
    }

    /** Returns an expression for a call of calls whose results are combined. */
    CodeBlock takenToReduce(String calls) {
        return CodeBlock.of("$N.takeReduction($L)", calls, String.join(", ", padded(sizes)));
    }

    /** Two dimensions are three of which one is 1. */
    private List<String> padded(List<String> given) {
        List<String> padded = new ArrayList<>(given);
        if (dimensions == 2) {
            padded.add("1");
        }
        return padded;
    }

    /** Returns the documentation of the parameters. */
    String docs(boolean hasBatchSize, String least) {
        StringBuilder docs = new StringBuilder();
        for (int i = 0; i < dimensions; i++) {
            String along = isLinear() ? "" : " along " + PLACES.get(i);
            docs.append("@param %s how many ids to run%s, from 0 on%s\n".formatted(sizes.get(i), along, least));
        }
        for (int i = 0; i < dimensions && hasBatchSize; i++) {
            String ids = isLinear()
                    ? "ids a worker runs at a time"
                    : "of the ids that a worker runs at a time lie along " + PLACES.get(i);
            docs.append("@param %s how many %s\n".formatted(batch.get(i), ids));
        }
        return docs.toString();
    }

    /** Returns when a number of ids and batches is refused. */
    List<String> refused(boolean hasBatchSize) {
        List<String> refused = new ArrayList<>();
        if (isLinear()) {
            refused.add("{@code " + sizes.get(0) + "} is negative");
        } else {
            refused.addAll(List.of("an extent is negative", TOO_MANY));
        }
        if (hasBatchSize) {
            refused.add(isLinear() ? "{@code " + batch.get(0) + "} below 1" : "an extent of the tiles below 1");
        }
        return refused;
    }

    /** Returns when a number of ids is refused whose results are to be combined. */
    List<String> refusedToReduce() {
        return isLinear()
                ? List.of("{@code " + sizes.get(0) + "} is below 1")
                : List.of("an extent is below 1", TOO_MANY);
    }
}
