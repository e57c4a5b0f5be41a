package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.TaskDescriptor;
import dev.broadside.runtime.TaskModule;
import dev.broadside.runtime.WorkerPool;
import java.util.List;
import javax.annotation.processing.Generated;

@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
final class FiltersTasks {
    public FiltersTasks(WorkerPool pool) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    BlurTask blur() {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    static final class BlurTask {
        BlurTask(WorkerPool pool) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public Dispatch<int[]> dispatch(int count, int batchSize, float radius, int[] pixels) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public Dispatch<int[]> dispatchEqually(int count, float radius, int[] pixels) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public void dispatchDetached(int count, int batchSize, float radius, int[] pixels) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public void dispatchDetachedEqually(int count, float radius, int[] pixels) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public Dispatch<int[]> dispatchDeferred(int count, int batchSize, float radius,
                int[] pixels) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public Dispatch<int[]> dispatchDeferredEqually(int count, float radius, int[] pixels) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public void dispatchDetachedDeferred(int count, int batchSize, float radius, int[] pixels) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public void dispatchDetachedDeferredEqually(int count, float radius, int[] pixels) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public Dispatch<int[]> dispatchInto(int[] out, int count, int batchSize, float radius,
                int[] pixels) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public Dispatch<int[]> dispatchEquallyInto(int[] out, int count, float radius,
                int[] pixels) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public int[] runEqually(int count, float radius, int[] pixels) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public void runEquallyInto(int[] out, int count, float radius, int[] pixels) {
            throw new UnsupportedOperationException("the processor reported errors");
        }
    }

    public static final class Module implements TaskModule {
        public Module() {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public List<TaskDescriptor> tasks() {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public int level() {
            throw new UnsupportedOperationException("the processor reported errors");
        }
    }
}
