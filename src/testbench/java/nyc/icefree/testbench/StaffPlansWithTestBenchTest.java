package nyc.icefree.testbench;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.checkbox.testbench.CheckboxElement;
import com.vaadin.flow.component.datepicker.testbench.DatePickerElement;
import com.vaadin.flow.component.notification.testbench.NotificationElement;
import com.vaadin.flow.component.select.testbench.SelectElement;
import com.vaadin.flow.component.textfield.testbench.TextAreaElement;
import com.vaadin.flow.component.textfield.testbench.TextFieldElement;
import com.vaadin.flow.component.timepicker.testbench.TimePickerElement;
import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.DriverSupplier;
import com.vaadin.testbench.ElementQuery;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchElement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer signs in, plans an education session and publishes it: the staff journey in Vaadin's own words. */
@Tag("testbench")
@AppTest
@ExtendWith(Licensed.class)
class StaffPlansWithTestBenchTest extends BrowserTestBase implements DriverSupplier {
    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    Clock clock;

    @Override
    public WebDriver createDriver() {
        var options = new ChromeOptions();
        options.setBinary(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));
        options.addArguments("--headless=new", "--no-sandbox", "--window-size=1280,900");
        return TestBench.createDriver(new ChromeDriver(options));
    }

    @BrowserTest
    void an_organizer_plans_and_publishes_an_education_session() {
        signIn();
        visit("/workspace/events/new");
        field("Title in English").setValue("Rights at the door");
        one($(TextAreaElement.class).withLabel("Description in English")).setValue("Come and **learn**.");
        one($(DatePickerElement.class).withLabel("Date"))
                .setDate(LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9));
        one($(TimePickerElement.class).withLabel("From")).setValue("18:30");
        one($(CheckboxElement.class).withLabel("It is a new place")).setChecked(true);
        field("Name of the place").setValue("Elmhurst Reading Room");
        field("Address").setValue("8601 Example Avenue, Elmhurst, NY 11373");
        one($(SelectElement.class).withLabel("Borough")).selectByText("Queens");
        press("Save draft");
        said("The draft is saved.");
        press("Publish");
        press("Publish all the same");
        said("The event is public now.");
    }

    private void signIn() {
        var account = signedIn.account(false);
        given.member(account.person());
        visit("/sign-in");
        type("email", account.email());
        type("password", SignedIn.PASSWORD);
        submit();
        waitUntil(browser -> isElementPresent(By.name("code")));
        type("code", signedIn.code(account));
        submit();
        waitUntil(browser -> Objects.requireNonNull(getDriver().getCurrentUrl()).contains("/workspace"));
    }

    private void visit(String path) {
        getDriver().get("http://localhost:" + port + path);
    }

    private void type(String name, String text) {
        findElement(By.name(name)).sendKeys(text);
    }

    private void submit() {
        findElement(By.cssSelector("main form button")).click();
    }

    private TextFieldElement field(String label) {
        return one($(TextFieldElement.class).withLabel(label));
    }

    private void press(String caption) {
        one($(ButtonElement.class).withText(caption)).click();
    }

    private void said(String words) {
        waitUntil(browser -> $(NotificationElement.class).all().stream()
                .anyMatch(notice -> notice.getText().contains(words)));
    }

    /** As soon as it is there. */
    private <T extends TestBenchElement> T one(ElementQuery<T> sought) {
        waitUntil(browser -> sought.exists());
        return sought.single();
    }
}
