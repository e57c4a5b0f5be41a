package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    static int getClass(int id) { // ~ error [task/member-clash] A kernel may not be called 'getClass', because the generated class has a method of that name. Rename the method; the task name can stay.
        return id;
    }

    @Task
    static int hashCode(int id) { // ~ error [task/member-clash] A kernel may not be called 'hashCode'
        return id;
    }

    @Task
    static int toString(int id) { // ~ error [task/member-clash] A kernel may not be called 'toString'
        return id;
    }

    @Task
    static int notify(int id) { // ~ error [task/member-clash] A kernel may not be called 'notify'
        return id;
    }

    @Task
    static int notifyAll(int id) { // ~ error [task/member-clash] A kernel may not be called 'notifyAll'
        return id;
    }

    @Task
    static int wait(int id) { // ~ error [task/member-clash] A kernel may not be called 'wait'
        return id;
    }

    @Task
    static int clone(int id) { // ~ error [task/member-clash] A kernel may not be called 'clone'
        return id;
    }

    @Task
    static int finalize(int id) { // ~ error [task/member-clash] A kernel may not be called 'finalize'
        return id;
    }

    @Task
    static int equals(int id) {
        return id;
    }
}
