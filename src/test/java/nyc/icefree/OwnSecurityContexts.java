package nyc.icefree;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Each Spring context that starts in the JVM puts its own strategy into the static SecurityContextHolder: give it back to
 * the context of the test, or @WithMockUser is not seen by Vaadin views once a second context was started. Nor does a test
 * begin within the request of the one before, whose reads would be remembered for it.
 */
public class OwnSecurityContexts extends AbstractTestExecutionListener {
    @Override
    public int getOrder() {
        return 9_000; // before @WithMockUser's listener (10,000)
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
        RequestContextHolder.resetRequestAttributes();
    }
}
