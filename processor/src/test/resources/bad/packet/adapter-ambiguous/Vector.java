package app;

class Vector {
    float x;
    float y;
}
