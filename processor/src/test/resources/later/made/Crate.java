package later;

public class Crate {}
