package nyc.icefree;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/** The one running application that MockMvc, view, mail and browser tests share: real port, H2 file, mail kept by GreenMail. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/test-db/${random.uuid};WRITE_DELAY=0",
            "vault.key-file=" + OwnFolder.WRITTEN + "/vault.key",
            "vault.make-key=true",
            "web.limit-factor=100000",
            "web.work=16"
        })
@ContextConfiguration(initializers = OwnKeyStore.class)
@AutoConfigureMockMvc
@Import({
    CountedStatements.class,
    KnownPassword.class,
    TestMail.class,
    Given.class,
    nyc.icefree.digest.AskedDigest.class,
    SignedIn.class,
    nyc.icefree.messages.Postman.class,
    nyc.icefree.sources.TestNetwork.class
})
@ExtendWith(AnotherLanguage.class)
@TestExecutionListeners(
        listeners = OwnSecurityContexts.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface AppTest {}
