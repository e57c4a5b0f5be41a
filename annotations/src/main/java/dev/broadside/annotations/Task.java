package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method as a kernel: a method that is called once for each id of a dispatch, by many threads at once.
 *
 * <p>The kernel takes the id, an {@code int} from 0 to {@code count - 1}, as its first parameter; one further parameter
 * may be its {@link LocalMemory}, any may be an {@link Element}, one may be a {@code TaskContext}, and every other parameter becomes a parameter of the
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
     * @return the packet, by default the kernel's return type
     */
    Class<?> packet() default ReturnType.class;

    /** Stands for the kernel's own return type, where {@link #packet} is not given. */
    final class ReturnType {
        private ReturnType() {}
    }
}
