package nl.imw.demo.website;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the pages that are read. */
@Slf4j
@Component
@RequiredArgsConstructor
class BezoekFilter extends OncePerRequestFilter {

  private final Statistiek statistiek;

  @Override
  protected void doFilterInternal(
      HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
      throws ServletException, IOException {
    log.debug("Bezoek uit {}", IpAdressen.netwerk(verzoek.getRemoteAddr()));
    statistiek.tel(new Paginabezoek(verzoek.getServletPath(), Instant.now()));
    keten.doFilter(verzoek, antwoord);
  }
}
