package nyc.icefree.messages.letters;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nyc.icefree.messages.outbox.MessageReason;
import org.springframework.stereotype.Component;

/** Marks the bean that is the letter for these reasons. {@link Letters} finds it. */
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LetterFor {
    MessageReason[] value();
}
