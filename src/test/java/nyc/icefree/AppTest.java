package nyc.icefree;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithSecurityContextTestExecutionListener;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.web.ServletTestExecutionListener;

/** The one running application that MockMvc, view, mail and browser tests share: real port, H2 file, mail kept by GreenMail. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/test-db/${random.uuid};WRITE_DELAY=${tests.write-delay:0}",
            "vault.key-file=" + OwnFolder.WRITTEN + "/vault.key",
            "vault.make-key=true",
            "asks.per-organization=3",
            "web.base-url=http://localhost:8080",
            "web.limit-factor=100000",
            "web.work=16",
            "project.source-url=https://code.example.org/ours",
            "project.security-contact=mailto:security@example.org"
        })
@ContextConfiguration(initializers = OwnKeyStore.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    CountedStatements.class,
    FailedRequest.class,
    KnownPassword.class,
    TestMail.class,
    Given.class,
    nyc.icefree.digest.AskedDigest.class,
    SignedIn.class,
    nyc.icefree.messages.Postman.class,
    nyc.icefree.partnercalendars.TestNetwork.class
})
@ExtendWith(AnotherLanguage.class)
// no others: one of Spring's looks through all beans for mocks, before each test and after it
@TestExecutionListeners({
    ServletTestExecutionListener.class,
    DependencyInjectionTestExecutionListener.class,
    OwnSecurityContexts.class,
    WithSecurityContextTestExecutionListener.class,
    FailedRequest.class
})
public @interface AppTest {}
