package nl.imwregiotilburg.libraries.others.jsoup;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ProfilePageService {

    public static class Member {
        private final String id;
        @PersonalData("naam")
        private final String name;
        @PersonalData("emailadres")
        private final String email;
        private final String role;

        public Member(String id, String name, String email, String role) {
            this.id = id;
            this.name = name;
            this.email = email;
            this.role = role;
        }

        public String getId() { return id; }
        public String getName() { return name; }
        public String getEmail() { return email; }
        public String getRole() { return role; }
    }

    private static final Logger log = LoggerFactory.getLogger(ProfilePageService.class);

    public String renderPage(Member m) {
        Document doc = Document.createShell("https://intranet.example.org/");
        doc.title("Member " + m.getId());
        doc.body().appendElement("h1").text(m.getName());
        doc.body().appendElement("p").addClass("role").text(m.getRole());
        log.info("page title {}", doc.title()); // SAFE
        log.debug("page {}", doc.html()); // EXPECT
        log.debug("body text {}", doc.body().text()); // EXPECT
        return doc.outerHtml();
    }

    public Element mailLink(Member m) {
        Element link = new Element("a").attr("href", "mailto:" + m.getEmail()).text("Contact");
        log.info("link target {}", link.attr("href")); // EXPECT
        log.info("link label {}", link.text()); // SAFE
        log.info("link {}", link); // EXPECT
        return link;
    }

    public Element card(Member m) {
        Element card = new Element("div");
        card.attr("data-role", m.getRole());
        card.attr("data-name", m.getName());
        log.info("card role {}", card.attr("data-role")); // SAFE
        log.info("card name {}", card.dataset().get("name")); // EXPECT
        log.info("card tag {} has name {}", card.tagName(), card.hasAttr("data-name")); // SAFE
        return card;
    }

    public void anonymise(Member m) {
        Element input = new Element("input").val(m.getEmail());
        log.debug("value before {}", input.val()); // EXPECT
        input.removeAttr("value");
        log.debug("element after {}", input.outerHtml()); // SAFE

        Element heading = new Element("h2").text(m.getName());
        heading.text("Member " + m.getId());
        log.debug("heading {}", heading.text()); // SAFE
    }

    public void sanitise(Member m) {
        String clean = Jsoup.clean(m.getName(), Safelist.none());
        log.info("cleaned {}", clean); // EXPECT
        log.info("valid {}", Jsoup.isValid(m.getName(), Safelist.none())); // SAFE
        log.info("escaped {}", Entities.escape(m.getName())); // EXPECT
    }

    public void parseCell(Member m) {
        Document doc = Jsoup.parseBodyFragment("<p>" + m.getEmail() + "</p>");
        Element p = doc.selectFirst("p");
        log.info("paragraph {}", p.text()); // EXPECT
        log.info("texts {}", doc.select("p").eachText()); // EXPECT
    }

    public Connection subscribe(Member m) {
        Connection con = Jsoup.connect("https://lists.example.org/subscribe")
                .data("email", m.getEmail())
                .header("X-Role", m.getRole())
                .method(Connection.Method.POST);
        log.info("form value {}", con.data("email").value()); // EXPECT
        log.info("posting to {}", con.request().url()); // SAFE
        log.info("role header {}", con.request().header("X-Role")); // SAFE
        return con;
    }
}
