package app;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        HitBuffer hits = HitBuffer.allocate(1);
        hits.set(0, new Hit(17, 1.5f));
        System.out.println(hits.get(0) + " in " + HitPacket.BYTES + " bytes, at " + hits.distance(0));
    }
}
