package nyc.icefree.site.volunteerpages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nyc.icefree.links.Links;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.Refused;
import nyc.icefree.site.Html;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.VolunteerRefused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A volunteer's answer to an organization that asks whether they help it too. */
@Controller
record MyAnswersController(HelpQuestions questions) {
    private static final String PATH = PageLanguage.PATH + "/my/asked/{organization}";

    /** Without a required name the page asks again; browsers check that before sending. */
    @PostMapping(PATH + "/yes")
    ResponseEntity<byte[]> yes(
            @PathVariable Language reader,
            @PathVariable UUID organization,
            @RequestParam(defaultValue = "") String name) {
        try {
            questions.agree(new OrganizationId(organization), name);
        } catch (Refused unnamed) {
            unnamed.require(VolunteerRefused.class);
            return Html.seeOther(Links.my(reader));
        }
        return Html.seeOther(Links.my(reader) + "?agreed");
    }

    /** A no by somebody who never agreed to anything deletes their account and ends the session. */
    @PostMapping(PATH + "/no")
    ResponseEntity<byte[]> no(
            HttpServletRequest request, @PathVariable Language reader, @PathVariable UUID organization) {
        if (questions.decline(new OrganizationId(organization))) {
            return Html.seeOther(Links.my(reader) + "?declined");
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Html.seeOther(Links.volunteer(reader) + "?left");
    }
}
