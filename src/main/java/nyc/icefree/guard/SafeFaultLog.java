package nyc.icefree.guard;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;

/**
 * Makes everything that is logged pass through {@link SafeFault}. Named in {@code logback-spring.xml}. Only faults at
 * start keep their own messages: nobody has typed anything by then.
 */
public class SafeFaultLog extends ThrowableProxyConverter {
    private static final String START = "org.springframework.boot.";

    @Override
    public String convert(ILoggingEvent event) {
        if (!(event.getThrowableProxy() instanceof ThrowableProxy fault)
                || fault.getThrowable() instanceof SafeFault
                || event.getLoggerName().startsWith(START)) {
            return super.convert(event);
        }
        return throwableProxyToString(new ThrowableProxy(SafeFault.of(fault.getThrowable())));
    }

    @Override
    protected String throwableProxyToString(IThrowableProxy fault) {
        return System.lineSeparator() + super.throwableProxyToString(fault) + System.lineSeparator();
    }
}
