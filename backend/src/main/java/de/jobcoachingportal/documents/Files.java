package de.jobcoachingportal.documents;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.ids.Ids;
import de.jobcoachingportal.live.LiveSignals;
import de.jobcoachingportal.problems.FieldError;
import de.jobcoachingportal.problems.ProblemException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Files of a case. Who may see one is its audience, asked anew at every list and every download. */
@Service
public class Files {
  private final R2dbcEntityTemplate rows;
  private final FileQueries queries;
  private final UploadCheck check;
  private final CaseAccess access;
  private final AuditLog audit;
  private final LiveSignals live;
  private final Clock clock;

  Files(
      R2dbcEntityTemplate rows,
      FileQueries queries,
      UploadCheck check,
      CaseAccess access,
      AuditLog audit,
      LiveSignals live,
      Clock clock) {
    this.rows = rows;
    this.queries = queries;
    this.check = check;
    this.access = access;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  public record Listed(CaseFile file, List<FileQueries.Line> lines) {}

  public Mono<Listed> list(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.DOCUMENTS_READ)
        .flatMap(file -> queries
            .list(caseId)
            .filter(line -> file.sees(line.audience(), line.addedById()))
            .collectList()
            .map(lines -> new Listed(file, lines)));
  }

  /** Ids, as text, of the files of an opened case that this reader may see. */
  public Mono<Set<String>> seenIn(CaseFile file) {
    return queries
        .list(file.id())
        .filter(line -> file.sees(line.audience(), line.addedById()))
        .map(line -> line.id().toString())
        .collect(Collectors.toSet());
  }

  /** Hands a file out. Unknown and not for this person are the same answer. */
  public Mono<StoredFile> open(UUID caseId, UUID fileId, Actor actor) {
    return access
        .open(caseId, actor, Operation.DOCUMENTS_READ)
        .flatMap(file -> rows.selectOne(FileQueries.byId(fileId, caseId), StoredFile.class)
            .filter(stored -> file.sees(stored.audience(), stored.addedBy()))
            .switchIfEmpty(Mono.error(() -> new ProblemException(DocumentProblem.NOT_FOUND)))
            .flatMap(stored -> audit
                .wrote(actor, "DOCUMENT_OPENED", caseId, file.actingAs().name(), fileId)
                .thenReturn(stored)));
  }

  /** Hands out a file of an opened case whose readers the caller has settled, as with a notice. */
  public Mono<StoredFile> handOut(CaseFile file, UUID fileId) {
    return rows.selectOne(FileQueries.byId(fileId, file.id()), StoredFile.class)
        .switchIfEmpty(Mono.error(() -> new ProblemException(DocumentProblem.NOT_FOUND)))
        .flatMap(stored -> audit
            .wrote(file.actor(), "DOCUMENT_OPENED", file.id(), file.actingAs().name(), fileId)
            .thenReturn(stored));
  }

  public Mono<UUID> upload(
      UUID caseId, String title, String fileName, byte[] content, Audience audience, Actor actor) {
    return access.open(caseId, actor, Operation.DOCUMENT_ADD).flatMap(file -> {
      if (!file.sees(audience, actor.id())) {
        return Mono.error(new ProblemException(
            DocumentProblem.AUDIENCE_NOT_YOURS,
            new FieldError(
                "/audience", "not-yours", "Wählen Sie einen Kreis, zu dem Sie selbst gehören.")));
      }
      return check
          .check(content)
          .flatMap(accepted -> keep(
              file,
              new NewFile(
                  StoredFile.Kind.UPLOAD,
                  title,
                  safeName(fileName, accepted.type()),
                  accepted.type().mediaType(),
                  accepted.content(),
                  audience)));
    });
  }

  /** Keeps a file of a case that the caller has opened already. */
  public Mono<UUID> keep(CaseFile file, NewFile added) {
    var stored = new StoredFile(
        Ids.next(),
        file.id(),
        added.kind(),
        added.title(),
        added.fileName(),
        added.mediaType(),
        added.content().length,
        hash(added.content()),
        added.content(),
        added.audience(),
        file.actor().id(),
        clock.instant());
    return rows.insert(stored)
        .then(audit.wrote(
            file.actor(), "DOCUMENT_ADDED", file.id(), file.actingAs().name(), stored.id()))
        .then(live.changed(file.id(), "documents"))
        .thenReturn(stored.id());
  }

  /** Letters, digits and a few signs; the ending says what the file is. */
  private static String safeName(String name, UploadCheck.Type type) {
    String stem = name.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
        .replaceAll("[^\\p{L}\\p{N} _.-]", "_")
        .strip();
    String kept = stem.isEmpty() ? "Unterlage" : stem.substring(0, Math.min(stem.length(), 100));
    return kept + "." + type.ending();
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
