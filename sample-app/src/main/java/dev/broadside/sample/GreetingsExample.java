package dev.broadside.sample;

import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.WorkerPool;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** 1,024 greetings, eight to a batch. */
final class GreetingsExample implements Example {

    private static final int COUNT = 1024;
    private static final int PER_BATCH = 8;

    @Override
    public String run(WorkerPool pool) {
        Dispatch<GreetingBuffer> dispatch = new GreetingsTasks(pool).greet().dispatch(COUNT, PER_BATCH);
        GreetingBuffer greetings = dispatch.join();
        check(greetings);
        return "Greet: 1,024 records in batches of 8, each read back, and byte by byte";
    }

    /** Checks each greeting twice: the record, and the bytes it is made of. */
    static void check(GreetingBuffer greetings) {
        byte[] text = "Hello World".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = greetings.bytes();
        for (int id = 0; id < greetings.count(); id++) {
            Greeting greeting = greetings.get(id);
            boolean right = greeting.number() == id && greeting.text().equals("Hello World");
            right &= bytes.getShort() == (short) id;
            right &= bytes.get() == text.length;
            for (byte letter : text) {
                right &= bytes.get() == letter;
            }
            if (!right) {
                throw new WrongAnswerException("Greet: record " + id + " is " + greeting);
            }
        }
    }
}
