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

    /** Adds the documentation of the parameters. */
    void addDocs(CodeBlock.Builder doc, boolean hasBatchSize, String least) {
        if (isLinear()) {
            doc.add("@param $L how many ids to run, from 0 on$L\n", sizes.get(0), least);
        }
        for (int i = 0; i < dimensions && !isLinear(); i++) {
            doc.add("@param $L how many ids to run along $L, from 0 on$L\n", sizes.get(i), PLACES.get(i), least);
        }
        if (hasBatchSize && isLinear()) {
            doc.add("@param $L how many ids a worker runs at a time\n", batch.get(0));
        }
        for (int i = 0; i < dimensions && hasBatchSize && !isLinear(); i++) {
            doc.add(
                    "@param $L how many of the ids that a worker runs at a time lie along $L\n",
                    batch.get(i),
                    PLACES.get(i));
        }
    }

    /** Returns when a number of ids and batches is refused. */
    List<CodeBlock> refused(boolean hasBatchSize) {
        List<CodeBlock> refused = new ArrayList<>();
        if (isLinear()) {
            refused.add(CodeBlock.of("{@code $L} is negative", sizes.get(0)));
        } else {
            refused.add(CodeBlock.of("an extent is negative"));
        }
        if (!isLinear()) {
            refused.add(CodeBlock.of("the product of the extents above 2,147,483,647"));
        }
        if (hasBatchSize) {
            refused.add(
                    isLinear()
                            ? CodeBlock.of("{@code $L} below 1", batch.get(0))
                            : CodeBlock.of("an extent of the tiles below 1"));
        }
        return refused;
    }

    /** Returns when a number of ids is refused whose results are to be combined. */
    List<CodeBlock> refusedToReduce() {
        return isLinear()
                ? List.of(CodeBlock.of("{@code $L} is below 1", sizes.get(0)))
                : List.of(
                        CodeBlock.of("an extent is below 1"),
                        CodeBlock.of("the product of the extents above 2,147,483,647"));
    }
}
