package nyc.icefree.retention;

import java.util.Map;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The app's settings of what is kept with one changed, and parts of the app that read them. */
public final class Periods {
    private Periods() {}

    public static Retention with(String setting, String period) {
        return new Binder(new MapConfigurationPropertySource(Map.of(setting, period)))
                .bindOrCreate("kept", Retention.class);
    }

    /** A part as the app makes it, but for these periods. */
    public static <T> T part(AutowireCapableBeanFactory beans, Retention retention, Class<T> type) {
        var own = new DefaultListableBeanFactory(beans);
        own.registerSingleton("retention", retention);
        return own.createBean(type);
    }
}
