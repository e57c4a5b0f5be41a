package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the kernel's parameter that receives the task's local memory: a value that every call of the task sees and none
 * changes.
 *
 * <p>It is set with {@code localMemory(value)} on the task's dispatcher and stays until it is replaced. A dispatch uses
 * the value that was set when it started. A kernel has at most one.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface LocalMemory {}
