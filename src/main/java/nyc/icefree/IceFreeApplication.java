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
        var faults = Settings.faults(System.getenv());
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            System.exit(2);
        }
        int done = Commands.run(args, System.out);
        if (done >= 0) {
            System.exit(done);
        }
        SpringApplication.run(IceFreeApplication.class, args);
    }
}
