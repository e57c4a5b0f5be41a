package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method as a kernel: a method that is called once for each id of a dispatch, by many threads at once.
 *
 * <p>The kernel takes the id, an {@code int} from 0 to {@code count - 1}, as its first parameter; one further parameter
 * may be its {@link LocalMemory}, any may be an {@link Element} or a {@link Scratch}, one may be a {@code TaskContext}, and every other parameter becomes a parameter of the
 * dispatch methods. It declares no
 * checked exception, has no type parameters, and neither it nor a class around it is private.
 *
 * <p>For a class {@code Bullets} with kernels, the annotation processor writes {@code BulletsTasks}, with one typed
 * dispatcher for each kernel.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Task {

    /**
     * The name of the task, unique in the program: 1 to 64 Unicode letters, digits, {@code -}, {@code _} or {@code .}.
     *
     * @return the name, by default (empty) the name of the method
     */
    String name() default "";

    /**
     * What a call of the kernel gives: a record marked {@link Packet}, a primitive class, or {@code void.class} for a
     * kernel that works by side effects only. It must be the kernel's return type.
     *
     * <p>A kernel that returns nothing may write its packet instead: to a {@code HitBuffer.Slot}, which is placed at the id,
     * or, none or several of them, to a {@code HitBuffer.Appender}. This is its parameter directly after the id.
     *
     * @return the packet, by default the kernel's return type, or the packet that it writes
     */
    Class<?> packet() default ReturnType.class;

    /**
     * The name of a method that combines two results: {@code static P f(P, P)} in the class of the kernel, where {@code P} is
     * what the kernel returns. It is not private and declares no checked exception. The dispatcher then also has
     * {@code reduceEqually} and {@code runReduceEqually}, which combine all results to one, in the order of the ids and by a
     * tree that depends on their number alone, without keeping them all.
     *
     * @return the name of the method, by default (empty) none
     */
    String reducer() default "";

    /**
     * How many ids the kernel takes, as its first parameters: an {@code int} along x, y and z. With 2 or 3 the dispatch methods
     * take {@code width, height} and {@code depth} where others take a count, and the extents of a tile where others take a
     * batch size. The result at x, y and z has the index {@code (z * height + y) * width + x}.
     *
     * @return a number from 1, the default, to 3
     */
    int dimensions() default 1;

    /** Stands for the kernel's own return type, where {@link #packet} is not given. */
    final class ReturnType {
        private ReturnType() {}
    }
}
