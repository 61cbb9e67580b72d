package nyc.icefree.site.volunteerpages;

import java.nio.charset.StandardCharsets;
import nyc.icefree.people.NotYours;
import nyc.icefree.shifts.asks.MyAsks;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.site.Frames;
import nyc.icefree.site.PageLanguage;
import nyc.icefree.text.Language;
import nyc.icefree.trainings.OwnStanding;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A volunteer's own data and shifts as a file. */
@Controller
record MyDataController(
        Frames frames, VolunteerProfiles profiles, ShiftSignup signup, OwnStanding standing, MyAsks asks) {
    /** By post, so that no link can put the file on somebody's device. */
    @PostMapping(PageLanguage.PATH + "/my/data")
    ResponseEntity<byte[]> file(@PathVariable Language reader) {
        var own = profiles.own().orElseThrow(NotYours::new);
        String text = new MyDataText(frames.words(reader))
                .of(own, profiles.helped(), profiles.without(), standing.mine(), signup.all(), asks.onRecord());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header("Content-Disposition", "attachment; filename=\"my-data.txt\"")
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
