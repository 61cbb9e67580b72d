package nyc.icefree;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.result.MockMvcResultHandlers;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/** Writes down what a test asked last and was answered, if it failed: Boot's own writes each down, in case. */
@TestComponent
public class FailedRequest extends AbstractTestExecutionListener implements MockMvcBuilderCustomizer {
    private static final ThreadLocal<@Nullable MvcResult> LAST = new ThreadLocal<>();

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> requests) {
        requests.alwaysDo(LAST::set);
    }

    @Override
    public void afterTestMethod(TestContext test) throws Exception {
        var last = LAST.get();
        LAST.remove();
        if (last != null && test.getTestException() != null) {
            MockMvcResultHandlers.print().handle(last);
        }
    }
}
