// What starting a process needs and glibc declares only under _GNU_SOURCE, which Swift's importer does not define.
// See pipe2(2) and posix_spawn_file_actions_addchdir_np in the glibc manual (2.29; closefrom 2.34).
#pragma once
#include <spawn.h>

extern int pipe2(int descriptors[2], int flags);
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
