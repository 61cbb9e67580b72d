package nyc.icefree.links;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Component;

/** The sitemap: every path of the site and the workspace is built here and nowhere else; feeds are in {@link FeedLinks}, pictures in {@link PictureLinks}, what stops mails in {@link StopLinks}. */
@Component
public class Links {
    private final WebSettings settings;

    public Links(WebSettings settings) {
        this.settings = settings;
    }

    /** A path as others reach it: in mails, feeds and canonical links. */
    public String absolute(String path) {
        return settings.baseUrl() + path;
    }

    /** Host without scheme and port, as people read it. */
    public String host() {
        return settings.host();
    }

    // public pages

    public static String home(Language reader) {
        return "/" + reader.tag() + "/";
    }

    public static String events(Language reader) {
        return home(reader) + "events";
    }

    /** @param month as {@code 2026-12} */
    public static String month(Language reader, java.time.YearMonth month) {
        return events(reader) + "/month/" + month;
    }

    public static String event(Language reader, String slug) {
        return events(reader) + "/" + slug;
    }

    /** All dates of a series. @param address by which it is found, in whatever spelling */
    public static String series(Language reader, String address) {
        return home(reader) + "series/" + address;
    }

    public static String reserve(Language reader, String slug) {
        return event(reader, slug) + "/reserve";
    }

    /** The secret page of one RSVP: look, change, cancel. */
    public static String manage(Language reader, SecretToken token) {
        return manage(reader, token.value());
    }

    public static String manage(Language reader, String token) {
        return home(reader) + "r/" + token;
    }

    public static String manageCancel(Language reader, String token) {
        return manage(reader, token) + "/cancel";
    }

    /** The {@code .ics} for those who come, with the address that they may know. */
    public static String manageEventFile(Language reader, String token) {
        return manage(reader, token) + "/event.ics";
    }

    public static String subscribe(Language reader) {
        return home(reader) + "subscribe";
    }

    public static String volunteer(Language reader) {
        return home(reader) + "volunteer";
    }

    public static String volunteerSignUp(Language reader) {
        return volunteer(reader) + "/sign-up";
    }

    public static String organizations(Language reader) {
        return home(reader) + "organizations";
    }

    public static String organization(Language reader, String slug) {
        return organizations(reader) + "/" + slug;
    }

    public static String about(Language reader) {
        return home(reader) + "about";
    }

    public static String privacy(Language reader) {
        return home(reader) + "privacy";
    }

    /** "Ask for a session at your place". */
    public static String request(Language reader) {
        return home(reader) + "request";
    }

    /** Taking a partner's event into the calendar, without an account. */
    public static String submit(Language reader) {
        return home(reader) + "submit";
    }

    /** The secret page of one request: look, change, answer. */
    public static String requestStatus(Language reader, String token) {
        return home(reader) + "q/" + token;
    }

    public static String requestAnswer(Language reader, String token) {
        return requestStatus(reader, token) + "/answer";
    }

    public static String requestWithdraw(Language reader, String token) {
        return requestStatus(reader, token) + "/withdraw";
    }

    /** Where a volunteer who was asked says whether they still help; answered by POST alone. */
    public static String volunteerStay(Language reader, SecretToken token) {
        return volunteer(reader) + "/stay/" + token.value();
    }

    // signed-in volunteers

    public static String my(Language reader) {
        return home(reader) + "my/";
    }

    public static String mySignIn(Language reader) {
        return my(reader) + "sign-in";
    }

    /** Where "look into your mailbox" is said, to everybody alike. */
    public static String mySignInSent(Language reader) {
        return mySignIn(reader) + "/sent";
    }

    /** The mailed link: shows a button, does not sign in by itself. */
    public static String mySignInLink(Language reader, SecretToken token) {
        return mySignIn(reader) + "/open/" + token.value();
    }

    public static String mySignOut(Language reader) {
        return my(reader) + "sign-out";
    }

    /** @param act yes or no */
    public static String myAsked(Language reader, String organizationId, String act) {
        return my(reader) + "asked/" + organizationId + "/" + act;
    }

    /** Says that no device is signed in any more. */
    public static String mySignedOut(Language reader) {
        return mySignIn(reader) + "/out";
    }

    public static String mySignOutEverywhere(Language reader) {
        return mySignOut(reader) + "-everywhere";
    }

    public static String myShifts(Language reader) {
        return my(reader) + "shifts";
    }

    /** @param act {@code take}, {@code ask} or {@code hand-back}, by POST only */
    public static String myShift(Language reader, String shiftId, String act) {
        return myShifts(reader) + "/" + shiftId + "/" + act;
    }

    /** The private calendar link: shown, and renewed by POST. */
    public static String myCalendar(Language reader) {
        return my(reader) + "calendar";
    }

    public static String myLeave(Language reader) {
        return my(reader) + "leave";
    }

    public static String myProfile(Language reader) {
        return my(reader) + "profile";
    }

    // staff: sign-in pages

    public static String signIn() {
        return "/sign-in";
    }

    public static String signInCode() {
        return "/sign-in/code";
    }

    /** Scanning the TOTP secret and keeping the recovery codes. */
    public static String signInSecondFactor() {
        return "/sign-in/second-factor";
    }

    public static String forgot() {
        return "/sign-in/forgot";
    }

    public static String invitation(SecretToken token) {
        return "/sign-in/invitation/" + token.value();
    }

    public static String reset(SecretToken token) {
        return "/sign-in/reset/" + token.value();
    }

    /** After a lost phone: with the password to a new second factor. */
    public static String renewal(SecretToken token) {
        return "/sign-in/renewal/" + token.value();
    }

    /** Told once, after the second factor was set up. */
    public static String recoveryCodes() {
        return "/sign-in/recovery-codes";
    }

    /** One-time page for the first administrator. */
    public static String setUp(SecretToken token) {
        return "/sign-in/set-up/" + token.value();
    }

    /** Every mail of the demo, whole; there is no such page elsewhere. */
    public static String demoMailbox() {
        return "/sign-in/mailbox";
    }

    public static String signOut() {
        return "/sign-out";
    }

    // workspace; Vaadin routes are these without the prefix

    public static String workspace() {
        return "/workspace";
    }

    public static String workspaceEvents() {
        return "/workspace/events";
    }

    public static String workspaceEvent(String eventId) {
        return workspaceEvents() + "/" + eventId;
    }

    public static String workspaceReview(String chosen) {
        return "/workspace/review/" + chosen;
    }

    public static String workspaceOrganization(String organizationId) {
        return "/workspace/organizations/" + organizationId;
    }

    public static String workspaceSource(String sourceId) {
        return "/workspace/sources/" + sourceId;
    }

    // machines

    public static String robots() {
        return "/robots.txt";
    }

    public static String sitemap() {
        return "/sitemap.xml";
    }

    /** The programme as JSON. */
    public static String api() {
        return "/api/events";
    }

    /** The description of {@link #api} and of everything else for machines. */
    public static String openApi() {
        return "/api/openapi.json";
    }

    public static String atom(Language reader) {
        return events(reader) + ".atom";
    }

    /** The list that other sites put into a frame. */
    public static String embed() {
        return "/embed/events";
    }

    /** The path with one more name and value in its query, both encoded. */
    public static String with(String path, String name, String value) {
        return path + (path.indexOf('?') < 0 ? "?" : "&") + encode(name) + "=" + encode(value);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
