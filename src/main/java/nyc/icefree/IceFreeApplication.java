package nyc.icefree;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

// two rooms may each have a class of one name
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class IceFreeApplication {
    public static void main(String[] args) {
        int done = Commands.run(args, System.out);
        if (done >= 0) {
            System.exit(done);
        }
        var app = new SpringApplication(IceFreeApplication.class);
        app.addListeners(new Settings());
        app.run(args);
    }
}
