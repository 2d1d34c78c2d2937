/* Makes every fsync and fdatasync slow while the file named by SLOW_DISK_FLAG is there; see slow-disk.mjs. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static void wait_if_slow(void) {
  const char *flag = getenv("SLOW_DISK_FLAG");
  if (flag && access(flag, F_OK) == 0) usleep(80000);
}

int fsync(int fd) {
  static int (*real)(int);
  if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  wait_if_slow();
  return real(fd);
}

int fdatasync(int fd) {
  static int (*real)(int);
  if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  wait_if_slow();
  return real(fd);
}
