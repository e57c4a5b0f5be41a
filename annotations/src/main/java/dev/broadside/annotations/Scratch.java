package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of a kernel that receives an object which nobody else uses during the call: a work area that need not
 * be made for each id.
 *
 * <p>One is made for each participant of the task's dispatches, by the constructor without parameters of the parameter's
 * type, when the participant first needs it; it is kept for later dispatches. What earlier calls left in it is still
 * there, and depends on the schedule: a kernel whose results are to be the same every time reads nothing but what it
 * wrote itself.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Scratch {}
