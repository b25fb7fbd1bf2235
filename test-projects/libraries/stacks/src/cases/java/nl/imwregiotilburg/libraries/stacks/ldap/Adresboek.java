package nl.imwregiotilburg.libraries.stacks.ldap;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import javax.naming.NamingException;
import javax.naming.directory.Attributes;
import javax.naming.directory.BasicAttribute;
import javax.naming.directory.BasicAttributes;
import javax.naming.directory.DirContext;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Adresboek {

    private static final Logger log = LoggerFactory.getLogger(Adresboek.class);

    public static class Account {
        private final String uid;
        @PersonalData("emailadres")
        private final String mail;
        private final String afdeling;

        public Account(String uid, String mail, String afdeling) {
            this.uid = uid;
            this.mail = mail;
            this.afdeling = afdeling;
        }

        public String getUid() { return uid; }
        public String getMail() { return mail; }
        public String getAfdeling() { return afdeling; }
    }

    public void jndi(DirContext ctx, Account a) throws NamingException {
        Attributes attrs = new BasicAttributes(true);
        attrs.put("mail", a.getMail());
        attrs.put(new BasicAttribute("ou", a.getAfdeling()));
        log.info("Afdeling {}", attrs.get("ou").get()); // SAFE
        log.info("Attribuut {}", attrs.get("mail")); // EXPECT
        log.info("Alles {}", attrs); // EXPECT
        ctx.createSubcontext("uid=" + a.getUid(), attrs);
        attrs.remove("mail");
        log.info("Na verwijderen {}", attrs); // SAFE
    }

    public void entry(LDAPConnection verbinding, Account a) throws LDAPException {
        Entry e = new Entry("uid=" + a.getUid() + ",dc=example");
        e.addAttribute("mail", a.getMail());
        e.addAttribute(new Attribute("ou", a.getAfdeling()));
        log.info("Mail {}", e.getAttributeValue("mail")); // EXPECT
        log.info("Afdeling {}", e.getAttributeValue("ou")); // SAFE
        log.info("Ldif {}", e.toLDIFString()); // EXPECT
        e.setAttribute("mail", "afgeschermd");
        log.info("Mail {}", e.getAttributeValue("mail")); // SAFE
        verbinding.add(e);
        e.removeAttribute("mail");
        log.info("Opgeschoond {}", e); // SAFE
    }

    public void zoek(Account a) throws LDAPException {
        Filter opMail = Filter.createEqualityFilter("mail", a.getMail());
        log.debug("Filter {}", opMail); // EXPECT
        Modification wijziging = new Modification(ModificationType.REPLACE, "mail", a.getMail());
        log.debug("Wijziging {}", wijziging.getValues()[0]); // EXPECT
        DN dn = new DN("mail=" + a.getMail() + ",dc=example");
        log.debug("Dn {}", dn.getRDNString()); // EXPECT
        log.debug("Ouder {}", dn.getParentString()); // SAFE
    }
}
