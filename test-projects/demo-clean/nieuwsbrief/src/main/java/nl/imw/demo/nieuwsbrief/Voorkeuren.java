package nl.imw.demo.nieuwsbrief;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Remembers a reader in the browser. */
@Component
class Voorkeuren {

  void onthoud(HttpServletResponse antwoord) {
    antwoord.addCookie(new Cookie("lezer", "ja"));
  }
}
