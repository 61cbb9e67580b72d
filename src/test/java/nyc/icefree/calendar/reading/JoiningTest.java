package nyc.icefree.calendar.reading;

import static nyc.icefree.calendar.reading.Written.calendar;
import static nyc.icefree.calendar.reading.Written.event;
import static nyc.icefree.calendar.reading.Written.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to join online are removed from the public text of a partner's event, wherever they are. */
class JoiningTest {
    private static final List<String> ADDRESSES = List.of(
            "https://us02web.zoom.us/j/81234567890?pwd=SecretPwd7.1",
            "https://neighbors-org.zoom.us/my/secretroom7",
            "https://zoom.us/w/98765432100?tk=secret7",
            "https://meet.google.com/sec-retx-abc",
            "https://teams.microsoft.com/l/meetup-join/19%3ameeting_Secret7%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d",
            "https://teams.live.com/meet/9312345678901?p=Secret7",
            "https://example.webex.com/example/j.php?MTID=msecret7",
            "https://example.webex.com/meet/secret7",
            "https://meet.jit.si/SecretRoom7",
            "https://meet.mayfirst.org/SecretRoom7",
            "https://global.gotomeeting.com/join/123456789",
            "https://meet.goto.com/secret7",
            "https://whereby.com/secret-room7",
            "https://bbb.example.org/b/sec-ret-abc-123",
            "https://bbb.example.org/rooms/sec-ret-abc-123/join",
            "https://discord.gg/secret7");

    /** Ten ways to write one; {0} is the address, {1} the same as part of another. */
    private static final List<String> SHAPES = List.of(
            "LOCATION:{0}",
            "LOCATION:Reading Room\\, 1 Example Ave; {0} Passcode: 999111",
            "DESCRIPTION:Bring tea.\\nJoin Zoom Meeting\\n{0}\\n\\nMeeting ID: 812 3456 7890\\nPasscode: 999111\\n\\nSee you",
            "DESCRIPTION:<p>Bring tea.</p><a href=\"{0}\">Join online</a><p>Password: 999111</p>",
            "DESCRIPTION:Bring tea and join us there: ({2}).",
            "DESCRIPTION:Bring tea. https://nam02.safelinks.protection.outlook.com/?url={1}&data=05",
            "X-ALT-DESC;FMTTYPE=text/html:<p>Bring tea.</p><a href=\"{0}\">{0}</a>",
            "URL:{0}",
            "SUMMARY:Briefing ({0}\\, code: 999111)",
            "X-GOOGLE-CONFERENCE:{0}");

    static Stream<String[]> files() {
        return ADDRESSES.stream().flatMap(address -> SHAPES.stream().map(shape -> new String[] {address, shape}));
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_address_is_kept_for_those_who_come_and_is_in_none_of_the_words(String address, String shape) {
        var read = one(shape.replace("{0}", address)
                .replace("{1}", URLEncoder.encode(address, StandardCharsets.UTF_8))
                .replace("{2}", address.substring("https://".length())));
        String link = Objects.requireNonNull(read.conference());
        assertTrue(link.split(" ")[0].equalsIgnoreCase(address), link);
        assertEquals(shape.contains("999111"), link.contains("999111"), link);
        String told = String.join("\n", read.title(), read.description(), read.location(), "" + read.url());
        for (String secret : List.of("ecret", "sec-ret", "999111", "7890", "123456789", "9312345678901")) {
            assertFalse(told.contains(secret), told);
        }
        assertFalse(told.contains("://"), told);
        assertEquals(shape.contains("Reading Room") ? "Reading Room, 1 Example Ave" : "", read.location());
        if (shape.contains("Bring tea")) {
            assertTrue(read.description().startsWith("Bring tea"), told);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dial in: +1 712-770-4010\\, access code 123456# | tel:+17127704010",
                "Call (605) 313-5111 PIN: 4567890# | ",
                "One tap mobile\\n+16465588656\\,\\,81234567890#\\,\\,\\,\\,*999111# US (New York) | tel:+16465588656,,81234567890#,,,,*999111#",
                "By phone: 605-313-5111\\nAccess code: 4567890 | ",
                "Or dial: (US) +1 413-728-3030 PIN: 398 829 734# | ",
                "Video: 27331234567@example.webex.com\\nMeeting password: s3cr3t (73275763 from phones) | ",
                "Passcode:\\n4567890 | ",
                "ID de reunión: 812 3456 7890\\nContraseña: 4567890 | ",
                "Zoom 812 3456 7890 | "
            })
    void numbers_to_dial_and_codes_are_kept_with_what_belongs_to_them(String text, String address) {
        var read = one("DESCRIPTION:Bring tea\\n" + text + "\\nCall 212-555-0100 with questions");
        assertEquals(
                "Bring tea\nCall 212-555-0100 with questions",
                read.description().replaceAll("\\n+(?=Call)", "\n"));
        String link = Objects.requireNonNull(read.conference());
        String digits = text.replaceAll("\\D", "");
        assertTrue(address == null || link.startsWith("tel:"), link);
        assertTrue(link.replaceAll("\\D", "").length() >= digits.length() - 1, link + " of " + text);
    }

    /** As programs append them to a typed text. */
    private static final List<String> INVITATIONS = List.of(
            "Rosa is inviting you to a scheduled Zoom meeting.\n\nJoin Zoom Meeting\nhttps://us06web.zoom.us/j/81234567890?pwd=x1\n\n"
                    + "Meeting ID: 812 3456 7890\nPasscode: 999111\n\n---\n\nOne tap mobile\n"
                    + "+16465588656,,81234567890#,,,,*999111# US (New York)\n\n---\n\nDial by your location\n"
                    + "• +1 646 558 8656 US (New York)\n• 888 788 0099 US Toll-free\n\n"
                    + "Find your local number: https://us06web.zoom.us/u/kdx\n\nJoin by SIP\n81234567890@zoomcrc.com\n\n"
                    + "Join by H.323\n162.255.37.11 (US West)\nMeeting ID: 812 3456 7890\nPasscode: 999111",
            "____________________________\nMicrosoft Teams meeting\nJoin on your computer, mobile app or room device\n"
                    + "Click here to join the meeting (https://teams.microsoft.com/l/meetup-join/19%3aA/0?context=%7b%7d)\n"
                    + "Meeting ID: 231 456 789 01\nPasscode: Ab12Cd\nDownload Teams (https://teams.example/app) | Join on the web"
                    + " (https://teams.example/join)\nOr call in (audio only)\n+1 323-555-0166,,123456789#   United States, Los"
                    + " Angeles\nPhone Conference ID: 123 456 789#\nFind a local number"
                    + " (https://dialin.teams.microsoft.com/1?id=123456789) | Reset PIN (https://dialin.teams.microsoft.com/usp)\n"
                    + "Learn More (https://aka.ms/JoinTeamsMeeting) | Meeting options"
                    + " (https://teams.microsoft.com/meetingOptions/?x=1)\n____________________________",
            "-::~:~::~:~:~:~::~:~::-\nJoin with Google Meet: https://meet.google.com/abc-defg-hij\n"
                    + "Or dial: (US) +1 413-728-3030 PIN: 398829734#\nMore phone numbers: https://tel.meet/abc-defg-hij?pin=158374\n\n"
                    + "Learn more about Meet at: https://support.google.com/a/users/answer/9282720\n\n"
                    + "Please do not edit this section.\n-::~:~::~:~:~:~::~:~::-",
            "-- Do not delete or change any of the following text. --\n\nWhen it's time, join your Webex meeting here.\n"
                    + "https://example.webex.com/example/j.php?MTID=m123\n\nMeeting number (access code): 2345 678 9012\n"
                    + "Meeting password: pHSgsT543 (74747869 when dialing from a phone)\n\nTap to join from a mobile device"
                    + " (attendees only)\n+1-650-479-3208,,23456789012## United States Toll\n\nJoin by phone\n"
                    + "+1-650-479-3208 United States Toll\nGlobal call-in numbers\n\nJoin from a video system or application\n"
                    + "Dial 23456789012@example.webex.com\nYou can also dial 173.243.2.68 and enter your meeting number.\n\n"
                    + "Need help? Go to https://help.webex.com");

    @ParameterizedTest
    @FieldSource("INVITATIONS")
    void an_invitation_leaves_nothing_but_what_people_wrote(String invitation) {
        String text = ("How to read a lease.\nUS history and civics\n\n" + invitation)
                .replace(",", "\\,")
                .replace("\n", "\\n");
        var read = one("DESCRIPTION:" + text);
        assertEquals("How to read a lease.\nUS history and civics", read.description());
        assertTrue(Objects.requireNonNull(read.conference()).startsWith("https://"), read.conference());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Register: https://us02web.zoom.us/meeting/register/tZabc-123",
                "Register: https://us02web.zoom.us/webinar/register/WN_abc",
                "https://attendee.gotowebinar.com/register/123456",
                "https://events.teams.microsoft.com/event/abc@def",
                "https://example.webex.com/weblink/register/r123",
                "Live: https://www.youtube.com/watch?v=abc and https://lu.ma/abc",
                "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0?context=%7b%22IsBroadcast%22%3atrue%7d",
                "Dress code: white. Zip code 10007. Use promo code: TEA26",
                "Join the meeting at Foley Square, call 212-555-0100",
                "Call 212-555-0100 and say code RIDE26",
                "Tell them at https://partner.example/call/congress",
                "Meet on 2026-12-01 18:30, Rooms 12 - 14"
            })
    void pages_where_one_registers_and_what_only_looks_like_a_code_stay(String text) {
        var read = one("DESCRIPTION:" + text.replace(",", "\\,"), "URL:https://partner.example/b/tea-party");
        assertEquals(text, read.description());
        assertEquals("https://partner.example/b/tea-party", read.url());
        assertNull(read.conference());
    }

    @Test
    void a_page_in_place_of_a_place_is_the_events_page_and_its_point_stays() {
        var read = one(
                "LOCATION:https://lu.ma/abc",
                "GEO:40.738;-73.88",
                "DESCRIPTION:Up to date: https://lu.ma/abc\\n\\nAddress:\\nReading Room\\n1 Example Ave\\, Queens\\n\\nHosted by us");
        assertEquals("Reading Room, 1 Example Ave, Queens", read.location());
        assertEquals("https://lu.ma/abc", read.url());
        assertEquals(40.738, read.latitude());
    }

    @Test
    void what_microsoft_says_in_properties_of_its_own_is_kept() {
        for (String property : List.of("X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK")) {
            assertEquals(
                    "https://meet.example/t7",
                    one(property + ":https://meet.example/t7").conference());
        }
        assertNotNull(one("X-SOME-PROGRAM:See https://meet.jit.si/Abc").conference());
    }

    @Test
    void a_passcode_alone_is_kept_with_the_page_where_one_registers() {
        var read = one("URL:https://partner.example/a", "DESCRIPTION:Bring tea\\nPasscode: 999111");
        assertEquals("https://partner.example/a Passcode: 999111", read.conference());
        assertEquals("Bring tea", read.description());
    }

    @Test
    void the_report_of_what_was_left_out_tells_none() {
        var read = read(calendar(event("a@b", "SUMMARY:Briefing https://zoom.us/j/81234567890")));
        assertEquals(List.of(new LeftOut("Briefing", LeftOut.Reason.NO_START)), read.leftOut());
    }

    private static ParsedEvent one(String... lines) {
        var all = Stream.concat(Stream.of("DTSTART:20261201T183000Z"), Stream.of(lines))
                .toArray(String[]::new);
        return read(calendar(event("one@example.org", all))).events().getFirst();
    }
}
