package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a kernel that receives, of many values given to a dispatch, the one at the call's id.
 *
 * <p>For an {@code @Element float} the dispatch methods take a {@code float[]}, and so for every other primitive; for a
 * record marked {@link Packet} they take its buffer, and for any other class {@code T} a {@code T[]}. There must be at
 * least as many elements as ids. They may be in the same array or buffer that the results go to: each call then replaces
 * the element it was given.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Element {}
