package nyc.icefree.jobs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method that runs by itself, on one node at a time. Its only parameter, if any, is the time now. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Job {
    /** Stored in the database: do not rename. */
    String name();

    /** Delay after the end of a run, such as PT1M. */
    String every();
}
