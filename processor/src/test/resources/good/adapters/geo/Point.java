package geo;

public interface Point {
    float x();

    float y();
}
