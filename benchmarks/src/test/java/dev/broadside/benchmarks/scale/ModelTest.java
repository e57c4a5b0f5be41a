package dev.broadside.benchmarks.scale;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What the model says follows from the costs it is given. */
class ModelTest {

    private static final Load ARITHMETIC = new Load("arithmetic", 1 << 20, 10, 0);
    private static final Load STORES = new Load("stores", 1 << 22, 0.5, 4);

    private static final Costs FREE = new Costs(0, 0, 0, 0, 0, 8, 16);
    private static final Costs DEAR = new Costs(200, 50, 20, 5_000, 50_000, 8, 16);

    @Test
    void whereNothingCostsAllThreadsCount() {
        Load even = new Load("even", 64, 1_000_000, 0);
        assertThat(new Model(FREE).nanos(even, 64, 1)).isWithin(1).of(1.5e6);
        assertThat(Model.speedUp(ARITHMETIC, new Model(FREE).nanos(ARITHMETIC, 2, 1)))
                .isWithin(0.001)
                .of(2);
    }

    @Test
    void everyCostIsPaid() {
        Load load = new Load("load", 8, 1_000, 0);
        // 2 claims of 2 ids for each of 2 threads; three lines and one; work; half a batch
        assertThat(new Model(DEAR).nanos(load, 2, 2)).isWithin(1e-9).of(200 + 3 * 50 + 50 + 2 * 20 + 4_000 + 1_000);
        assertThat(new Model(DEAR).nanosAsleep(load, 2) - new Model(DEAR).nanos(load, 2))
                .isWithin(1e-9)
                .of(55_000);
    }

    @Test
    void memoryIsALimit() {
        Model model = new Model(FREE);
        assertThat(model.nanos(STORES, 2, 1)).isWithin(1).of(4 * STORES.count() / 16.0);
        assertThat(model.nanos(STORES, 64, 1)).isWithin(1).of(4 * STORES.count() / 16.0);
    }

    @Test
    void moreThreadsAreNotAlwaysFaster() {
        Load small = new Load("small", 1_024, 10, 0);
        Model model = new Model(DEAR);
        assertThat(model.nanos(small, 8)).isLessThan(model.nanos(small, 2));
        assertThat(model.nanos(small, 128)).isGreaterThan(model.nanos(small, 8));
        assertThat(Model.speedUp(small, 1e9)).isEqualTo(1);
    }

    @Test
    void theBestBatchGrowsWithTheCountAndShrinksWithTheCost() {
        Model model = new Model(DEAR);
        int best = model.bestBatch(ARITHMETIC, 2);
        assertThat(best).isGreaterThan(model.bestBatch(new Load("fewer", 1 << 12, 10, 0), 2));
        assertThat(best).isGreaterThan(model.bestBatch(new Load("dearer", 1 << 20, 1_000, 0), 2));
        assertThat(best).isGreaterThan(model.bestBatch(ARITHMETIC, 64));
    }

    @Test
    void theBestSmallestBatchDependsOnWhatAClaimCosts() {
        Model model = new Model(DEAR);
        Model afar = new Model(DEAR.withClaimsFromAfar());
        int best = model.bestDealing(ARITHMETIC, 2).smallest();

        assertThat(model.bestDealing(new Load("fewer", 1 << 16, 10, 0), 2).smallest())
                .isEqualTo(best);
        assertThat(model.bestDealing(ARITHMETIC, 64).smallest()).isEqualTo(best);
        assertThat(afar.bestDealing(ARITHMETIC, 2).smallest()).isGreaterThan(best);
        assertThat(model.bestDealing(new Load("dearer", 1 << 20, 100, 0), 2).smallest())
                .isLessThan(best);
    }

    @Test
    void thePoolsChoiceIsPredictedAsItDeals() {
        Load load = new Load("load", 64, 1_000, 0);
        // ranges of 32: 4, 3, 3, 2, 2, 2, 2, and 14 of one; half an id is uneven
        assertThat(new Model(DEAR).nanos(load, 2)).isWithin(1e-9).of(200 + 3 * 50 + 50 + 21 * 20 + 32_000 + 500);
    }
}
