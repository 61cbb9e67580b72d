package nyc.icefree;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/**
 * Several people within one moment: what one try hides, many show. So often as it says, and in the soak so often as the property
 * {@code races} says.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Tag("race")
@TestTemplate
@ExtendWith(Raced.Repeats.class)
public @interface Raced {
    int times() default 1;

    /** Each is a test of its own, with its own ground. */
    class Repeats implements TestTemplateInvocationContextProvider {
        @Override
        public boolean supportsTestTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
            int asked =
                    context.getRequiredTestMethod().getAnnotation(Raced.class).times();
            return IntStream.range(0, Integer.getInteger("races", asked))
                    .mapToObj(n -> new TestTemplateInvocationContext() {});
        }
    }
}
