/* Faults at real system calls: preloaded, counts every call that changes the file system below a folder, and at the
 * N-th one kills the process, interrupts it, or fills the disk.
 *
 * Nothing happens before fault_arm() is called; a process that inherits FAULT_STATE is armed from its start. What it
 * is to do is in the environment:
 *   FAULT_FOLDER  the folder (absolute, no links in it)
 *   FAULT_STATE   a file of zeros, at least 64 bytes: what the processes of one build share
 *   FAULT_LOG     gets a line for every point: call, path, second path
 *   FAULT_AT      which point, counted from 1; 0 only counts
 *   FAULT_NO_EXCHANGE  set: two folders cannot be swapped, as on some network disks
 *   FAULT_WHAT    kill, int, term, stop (signals to the process that called fault_arm) or full
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#undef open64
#undef openat64
#undef creat64

struct shared {
    long points;   /* passed so far */
    long full;     /* 1: there is no room any more */
    long builder;  /* the process that signals go to */
};

enum fault { NONE, TORN, REFUSED };
enum need { ROOM, NO_ROOM };  /* whether a call fails on a full disk */

static struct shared *state;
static char root[PATH_MAX];
static size_t root_length;
static long chosen;
static const char *what;
static int log_file = -1;

static void arm(int builder)
{
    const char *folder = getenv("FAULT_FOLDER"), *file = getenv("FAULT_STATE"), *log = getenv("FAULT_LOG");
    const char *at = getenv("FAULT_AT");
    what = getenv("FAULT_WHAT");
    if (!folder || !file || !log || !at || !what)
        return;
    snprintf(root, sizeof root, "%s", folder);
    root_length = strlen(root);
    chosen = atol(at);
    int handle = (int)syscall(SYS_openat, AT_FDCWD, file, O_RDWR | O_CLOEXEC, 0);
    void *mapped = mmap(NULL, sizeof *state, PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0);
    syscall(SYS_close, handle);
    log_file = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (mapped == MAP_FAILED || log_file < 0) {
        fprintf(stderr, "the fault injector cannot open %s or %s\n", file, log);
        abort();
    }
    if (builder)
        ((struct shared *)mapped)->builder = getpid();
    state = mapped;
}

void fault_arm(void) { arm(1); }

__attribute__((constructor)) static void inherit(void) { arm(0); }

/* Where a path leads, as text; empty where it cannot be said. */
static void place(int directory, const char *path, char *out)
{
    char link[64];
    ssize_t length = 0;
    out[0] = 0;
    if (path && path[0] == '/') {
        snprintf(out, PATH_MAX, "%s", path);
        return;
    }
    if (directory == AT_FDCWD)
        snprintf(link, sizeof link, "/proc/self/cwd");
    else
        snprintf(link, sizeof link, "/proc/self/fd/%d", directory);
    length = syscall(SYS_readlinkat, AT_FDCWD, link, out, PATH_MAX - 1);
    out[length < 0 ? 0 : length] = 0;
    if (length > 0 && path && (size_t)length + strlen(path) + 2 < PATH_MAX) {
        out[length] = '/';
        strcpy(out + length + 1, path);
    }
}

static int watched(const char *path)
{
    return strncmp(path, root, root_length) == 0 && (path[root_length] == '/' || path[root_length] == 0);
}

static void note(const char *call, const char *one, const char *other)
{
    char line[2 * PATH_MAX + 64];
    int length = snprintf(line, sizeof line, "%s\t%s%s%s\n", call, one, other[0] ? "\t" : "", other);
    syscall(SYS_write, log_file, line, length);
}

/* A point was reached. REFUSED: the disk is full; TORN: it is from the middle of this call on. */
static enum fault point(enum need need, const char *call, const char *one, const char *other)
{
    if (!watched(one) && !watched(other))
        return NONE;
    long number = __atomic_add_fetch(&state->points, 1, __ATOMIC_SEQ_CST);
    note(call, one, other);
    if (number == chosen) {
        if (!strcmp(what, "full")) {
            state->full = 1;
            return need == ROOM ? TORN : NONE;
        }
        if (!strcmp(what, "kill"))
            return TORN;
        kill((pid_t)state->builder, !strcmp(what, "int") ? SIGINT : !strcmp(what, "term") ? SIGTERM : SIGSTOP);
    }
    return state->full && need == ROOM ? REFUSED : NONE;
}

static void strike(void)
{
    kill((pid_t)state->builder, SIGKILL);
    if (getpid() != state->builder)
        return;
    for (;;)
        pause();
}

static int refused(enum fault fault)
{
    if (fault == TORN && !strcmp(what, "kill")) {
        strike();
        return 0;
    }
    if (fault != NONE)
        errno = ENOSPC;
    return fault != NONE;
}

/* How much of a write is still done: a torn one half, a refused one nothing. */
static size_t share(enum fault fault, size_t size) { return fault == NONE ? size : fault == TORN ? size / 2 : 0; }

#define REAL(name) __typeof__(name) *real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static enum fault at_path(enum need need, const char *call, int directory, const char *path)
{
    char one[PATH_MAX];
    if (!state)
        return NONE;
    place(directory, path, one);
    return point(need, call, one, "");
}

static enum fault at_file(enum need need, const char *call, int file) { return at_path(need, call, file, NULL); }

static enum fault at_paths(enum need need, const char *call, int d1, const char *path, int d2, const char *to)
{
    char one[PATH_MAX], other[PATH_MAX];
    if (!state)
        return NONE;
    place(d1, path, one);
    place(d2, to, other);
    return point(need, call, one, other);
}

/* Opening ------------------------------------------------------------------------------------------------------- */

static enum fault opening(int directory, const char *path, int flags)
{
    if (!state || !(flags & (O_CREAT | O_TRUNC)))
        return NONE;
    return at_path(flags & O_CREAT ? ROOM : NO_ROOM, "open", directory, path);
}

#define MODE(flags, last) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list list; \
        va_start(list, last); \
        mode = va_arg(list, mode_t); \
        va_end(list); \
    }

#define OPEN(name) \
    int name(const char *path, int flags, ...) \
    { \
        MODE(flags, flags) \
        REAL(name); \
        return refused(opening(AT_FDCWD, path, flags)) ? -1 : real(path, flags, mode); \
    }
#define OPENAT(name) \
    int name(int directory, const char *path, int flags, ...) \
    { \
        MODE(flags, flags) \
        REAL(name); \
        return refused(opening(directory, path, flags)) ? -1 : real(directory, path, flags, mode); \
    }
#define CREAT(name) \
    int name(const char *path, mode_t mode) \
    { \
        REAL(name); \
        return refused(opening(AT_FDCWD, path, O_CREAT | O_TRUNC)) ? -1 : real(path, mode); \
    }
#define FOPEN(name) \
    FILE *name(const char *restrict path, const char *restrict mode) \
    { \
        REAL(name); \
        int flags = mode[0] == 'r' ? 0 : O_CREAT; \
        return refused(opening(AT_FDCWD, path, flags)) ? NULL : real(path, mode); \
    }
int open64(const char *path, int flags, ...);
int openat64(int directory, const char *path, int flags, ...);
int creat64(const char *path, mode_t mode);
FILE *fopen64(const char *restrict path, const char *restrict mode);
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)
CREAT(creat)
CREAT(creat64)
FOPEN(fopen)
FOPEN(fopen64)

/* Writing ------------------------------------------------------------------------------------------------------- */

#define WRITE(name, parameters, file, size, done) \
    ssize_t name parameters \
    { \
        REAL(name); \
        enum fault fault = at_file(ROOM, #name, file); \
        size_t part = share(fault, size); \
        ssize_t count = fault != NONE && part == 0 ? 0 : done; \
        if (count <= 0 || fault == REFUSED || !strcmp(fault == TORN ? what : "", "kill")) { \
            if (refused(fault)) \
                return -1; \
        } \
        return count; \
    }
WRITE(write, (int file, const void *data, size_t size), file, size, real(file, data, part))
WRITE(pwrite, (int file, const void *data, size_t size, off_t at), file, size, real(file, data, part, at))
ssize_t pwrite64(int file, const void *data, size_t size, off64_t at);
WRITE(pwrite64, (int file, const void *data, size_t size, off64_t at), file, size, real(file, data, part, at))
WRITE(sendfile, (int to, int from, off_t *at, size_t size), to, size, real(to, from, at, part))
ssize_t sendfile64(int to, int from, off64_t *at, size_t size);
WRITE(sendfile64, (int to, int from, off64_t *at, size_t size), to, size, real(to, from, at, part))
WRITE(copy_file_range, (int from, off64_t *a, int to, off64_t *b, size_t size, unsigned flags), to, size,
      real(from, a, to, b, part, flags))

/* The pieces of a vector are written whole or not at all. */
ssize_t writev(int file, const struct iovec *pieces, int count)
{
    REAL(writev);
    return refused(at_file(ROOM, "writev", file)) ? -1 : real(file, pieces, count);
}

/* Buffers of C's own files are written inside of the C library, where nothing can be put in between. */
size_t fwrite(const void *restrict data, size_t size, size_t count, FILE *restrict file)
{
    REAL(fwrite);
    return state && refused(at_file(ROOM, "fwrite", fileno(file))) ? 0 : real(data, size, count, file);
}

/* Everything else ----------------------------------------------------------------------------------------------- */

#define CALL(name, parameters, fault, arguments) \
    int name parameters \
    { \
        REAL(name); \
        return refused(fault) ? -1 : real arguments; \
    }
CALL(mkdir, (const char *path, mode_t mode), at_path(ROOM, "mkdir", AT_FDCWD, path), (path, mode))
CALL(mkdirat, (int d, const char *path, mode_t mode), at_path(ROOM, "mkdir", d, path), (d, path, mode))
CALL(rename, (const char *path, const char *to), at_paths(NO_ROOM, "rename", AT_FDCWD, path, AT_FDCWD, to), (path, to))
CALL(renameat, (int d, const char *path, int e, const char *to), at_paths(NO_ROOM, "rename", d, path, e, to),
     (d, path, e, to))
int renameat2(int d, const char *path, int e, const char *to, unsigned flags)
{
    REAL(renameat2);
    if (state && flags & RENAME_EXCHANGE && getenv("FAULT_NO_EXCHANGE")) {
        errno = EINVAL;
        return -1;
    }
    const char *call = flags & RENAME_EXCHANGE ? "exchange" : "rename";
    return refused(at_paths(NO_ROOM, call, d, path, e, to)) ? -1 : real(d, path, e, to, flags);
}
CALL(link, (const char *path, const char *to), at_paths(ROOM, "link", AT_FDCWD, path, AT_FDCWD, to), (path, to))
CALL(linkat, (int d, const char *path, int e, const char *to, int flags), at_paths(ROOM, "link", d, path, e, to),
     (d, path, e, to, flags))
CALL(symlink, (const char *to, const char *path), at_path(ROOM, "symlink", AT_FDCWD, path), (to, path))
CALL(symlinkat, (const char *to, int d, const char *path), at_path(ROOM, "symlink", d, path), (to, d, path))
CALL(unlink, (const char *path), at_path(NO_ROOM, "unlink", AT_FDCWD, path), (path))
CALL(unlinkat, (int d, const char *path, int flags),
     at_path(NO_ROOM, flags & AT_REMOVEDIR ? "rmdir" : "unlink", d, path), (d, path, flags))
CALL(rmdir, (const char *path), at_path(NO_ROOM, "rmdir", AT_FDCWD, path), (path))
CALL(truncate, (const char *path, off_t size), at_path(NO_ROOM, "truncate", AT_FDCWD, path), (path, size))
CALL(ftruncate, (int file, off_t size), at_file(NO_ROOM, "truncate", file), (file, size))
int ftruncate64(int file, off64_t size);
CALL(ftruncate64, (int file, off64_t size), at_file(NO_ROOM, "truncate", file), (file, size))
CALL(fallocate, (int file, int mode, off_t at, off_t size), at_file(ROOM, "fallocate", file), (file, mode, at, size))
CALL(fsync, (int file), at_file(NO_ROOM, "fsync", file), (file))
CALL(fdatasync, (int file), at_file(NO_ROOM, "fsync", file), (file))
CALL(chmod, (const char *path, mode_t mode), at_path(NO_ROOM, "chmod", AT_FDCWD, path), (path, mode))
CALL(fchmod, (int file, mode_t mode), at_file(NO_ROOM, "chmod", file), (file, mode))
