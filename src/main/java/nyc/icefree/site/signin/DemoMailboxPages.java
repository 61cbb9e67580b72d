package nyc.icefree.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.links.Links;
import nyc.icefree.messages.DemoMail;
import nyc.icefree.messages.DemoMailbox;
import nyc.icefree.site.Html;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the mails of all people in the demo; exists in the demo alone. */
@Controller
@Profile("demo")
record DemoMailboxPages(SignInForms forms, DemoMailbox mailbox, Campaign campaign, Html html) {
    private static final int SHOWN = 50;

    @GetMapping("/sign-in/mailbox")
    ResponseEntity<byte[]> mails(HttpServletRequest request) {
        var words = forms.words(request);
        var zone = campaign.now().zone();
        var mails = mailbox.mails().stream()
                .sorted(Comparator.comparing(DemoMail::sentAt).reversed())
                .limit(SHOWN)
                .map(mail -> new MailboxPage.Mail(
                        mail.to(),
                        mail.subject(),
                        words.moment(mail.sentAt(), zone),
                        MailboxPage.Piece.of(mail.text())))
                .toList();
        return html.personal(
                "site/signin/mailbox.jte",
                new MailboxPage(
                        forms.form(request, "demo.mailbox.title", Links.demoMailbox())
                                .frame(),
                        mails));
    }
}
