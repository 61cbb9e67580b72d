package nyc.icefree;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class IceFreeApplication {
    public static void main(String[] args) {
        SpringApplication.run(IceFreeApplication.class, args);
    }
}
