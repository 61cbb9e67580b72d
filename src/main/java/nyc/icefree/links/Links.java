package nyc.icefree.links;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Component;

/**
 * Paths of the site and the workspace; feeds are in {@link FeedLinks}, pictures in {@link PictureLinks}, stopping mails
 * in {@link StopLinks}.
 */
@Component
public class Links {
    private final WebSettings settings;

    public Links(WebSettings settings) {
        this.settings = settings;
    }

    public String absolute(String path) {
        return settings.baseUrl() + path;
    }

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

    /** The address of the same page that opens in the phone's own language, for paper and codes to scan. */
    public static String inAnyLanguage(String path) {
        return path.replaceFirst("^/" + Language.TAG + "/", "/");
    }

    /** @param month as {@code 2026-12} */
    public static String month(Language reader, java.time.YearMonth month) {
        return events(reader) + "/month/" + month;
    }

    public static String event(Language reader, String slug) {
        return events(reader) + "/" + slug;
    }

    public static String series(Language reader, String address) {
        return home(reader) + "series/" + address;
    }

    public static String reserve(Language reader, String slug) {
        return event(reader, slug) + "/reserve";
    }

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

    public static String manageReminder(Language reader, String token) {
        return manage(reader, token) + "/reminder.ics";
    }

    public static String subscribe(Language reader) {
        return home(reader) + "subscribe";
    }

    /** Volunteers' pages are in English where only neighbors read that language. */
    public static String volunteer(Language reader) {
        return home(reader.whole()) + "volunteer";
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

    public static String ourYear(Language reader) {
        return home(reader) + "our-year";
    }

    /** @param number from 1 */
    public static String demand(Language reader, int number) {
        return about(reader) + "/demands/" + number;
    }

    public static String privacy(Language reader) {
        return home(reader) + "privacy";
    }

    public static String request(Language reader) {
        return home(reader) + "request";
    }

    /** The form by which a partner submits an event without an account. */
    public static String submit(Language reader) {
        return home(reader) + "submit";
    }

    public static String requestStatus(Language reader, String token) {
        return home(reader) + "q/" + token;
    }

    public static String requestAnswer(Language reader, String token) {
        return requestStatus(reader, token) + "/answer";
    }

    public static String requestWithdraw(Language reader, String token) {
        return requestStatus(reader, token) + "/withdraw";
    }

    public static String volunteerStay(Language reader, SecretToken token) {
        return volunteer(reader) + "/stay/" + token.value();
    }

    // signed-in volunteers

    public static String my(Language reader) {
        return home(reader.whole()) + "my/";
    }

    public static String mySignIn(Language reader) {
        return my(reader) + "sign-in";
    }

    public static String mySignInSent(Language reader) {
        return mySignIn(reader) + "/sent";
    }

    /** For who is signed in, but whose mailed link was used too long ago for some pages. */
    public static String mySignInAgain(Language reader) {
        return mySignIn(reader) + "/again";
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

    /** After a lost phone: leads by the password to a new second factor. */
    public static String renewal(SecretToken token) {
        return "/sign-in/renewal/" + token.value();
    }

    public static String recoveryCodes() {
        return "/sign-in/recovery-codes";
    }

    public static String setUp(SecretToken token) {
        return "/sign-in/set-up/" + token.value();
    }

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

    public static String api() {
        return "/api/events";
    }

    public static String openApi() {
        return "/api/openapi.json";
    }

    public static String atom(Language reader) {
        return events(reader) + ".atom";
    }

    public static String embed() {
        return "/embed/events";
    }

    public static String with(String path, String name, String value) {
        return path + (path.indexOf('?') < 0 ? "?" : "&") + encode(name) + "=" + encode(value);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
