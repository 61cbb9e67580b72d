package nyc.icefree.workspace.organizations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import nyc.icefree.partners.Logos;
import nyc.icefree.partners.logos.Logo;
import nyc.icefree.partners.logos.LogoFiles;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator gives a logo; an untrusted organization's waits among the approvals. */
class LogoFormTest extends WorkspaceTest {
    @Autowired
    Logos logos;

    @Test
    void a_logo_is_uploaded_approved_and_removed() {
        var id = given.untrustedTeam().organization();
        byte[] file = LogoFiles.png(94, 60);
        String version = Logo.of(file).version();
        var page = open(given.coordinator(id), "organizations/" + id);
        test(find(Upload.class).single()).upload("logo.png", "image/png", "<svg/>".getBytes(UTF_8));
        assertSays(shown(page), "Choose a picture in PNG or JPEG format.");
        test(find(Upload.class).single()).upload("logo.png", "image/png", file);
        assertSays(shown(page), "waits for an administrator");
        assertSaysNot(shown(page), "Choose a picture");

        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("review/" + id);
        assertTrue(findInView(Image.class).single().getSrc().startsWith("data:image/png;base64,"));
        press("Show it");
        assertTrue(logos.shown(version).isPresent());

        page = open(given.coordinator(id), "organizations/" + id);
        assertSays(shown(page), "Everybody sees this one.");
        press("Remove the logo");
        assertFalse(findInView(Image.class).exists());
        assertTrue(logos.shown(version).isEmpty());
    }
}
