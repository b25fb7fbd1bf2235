package nl.imwregiotilburg.vrijwilligers.web;

import nl.imwregiotilburg.vrijwilligers.service.ContactService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ContactController {
    private final ContactService contacts;

    public ContactController(ContactService contacts) {
        this.contacts = contacts;
    }

    @GetMapping("/contact/gebied/{zone}")
    public void zone(@PathVariable int zone) {
        contacts.review(zone);
    }

    @GetMapping("/contact/vergelijk")
    public void compare(@RequestParam long left, @RequestParam long right) {
        contacts.compare(left, right);
    }
}
