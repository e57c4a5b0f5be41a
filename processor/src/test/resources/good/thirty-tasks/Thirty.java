package app;

import dev.broadside.annotations.Task;

final class Thirty {
    private Thirty() {}

    @Task
    static int kernel0(int id) {
        return id + 0;
    }

    @Task
    static int kernel1(int id) {
        return id + 1;
    }

    @Task
    static int kernel2(int id) {
        return id + 2;
    }

    @Task
    static int kernel3(int id) {
        return id + 3;
    }

    @Task
    static int kernel4(int id) {
        return id + 4;
    }

    @Task
    static int kernel5(int id) {
        return id + 5;
    }

    @Task
    static int kernel6(int id) {
        return id + 6;
    }

    @Task
    static int kernel7(int id) {
        return id + 7;
    }

    @Task
    static int kernel8(int id) {
        return id + 8;
    }

    @Task
    static int kernel9(int id) {
        return id + 9;
    }

    @Task
    static int kernel10(int id) {
        return id + 10;
    }

    @Task
    static int kernel11(int id) {
        return id + 11;
    }

    @Task
    static int kernel12(int id) {
        return id + 12;
    }

    @Task
    static int kernel13(int id) {
        return id + 13;
    }

    @Task
    static int kernel14(int id) {
        return id + 14;
    }

    @Task
    static int kernel15(int id) {
        return id + 15;
    }

    @Task
    static int kernel16(int id) {
        return id + 16;
    }

    @Task
    static int kernel17(int id) {
        return id + 17;
    }

    @Task
    static int kernel18(int id) {
        return id + 18;
    }

    @Task
    static int kernel19(int id) {
        return id + 19;
    }

    @Task
    static int kernel20(int id) {
        return id + 20;
    }

    @Task
    static int kernel21(int id) {
        return id + 21;
    }

    @Task
    static int kernel22(int id) {
        return id + 22;
    }

    @Task
    static int kernel23(int id) {
        return id + 23;
    }

    @Task
    static int kernel24(int id) {
        return id + 24;
    }

    @Task
    static int kernel25(int id) {
        return id + 25;
    }

    @Task
    static int kernel26(int id) {
        return id + 26;
    }

    @Task
    static int kernel27(int id) {
        return id + 27;
    }

    @Task
    static int kernel28(int id) {
        return id + 28;
    }

    @Task
    static int kernel29(int id) {
        return id + 29;
    }
}
